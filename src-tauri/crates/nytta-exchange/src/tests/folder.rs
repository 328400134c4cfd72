//! Packages on disk: read from a folder, written in place of an earlier one, never over anything else.

use std::fs;
use std::path::Path;

use nytta_portfolio::Portfolio;

use super::{applied, line, told};
use crate::{About, Files, Folder, Package, read, shipped, write, write_folder};

fn stockholm() -> (Portfolio, Package) {
    let portfolio = applied(Portfolio::default(), &read(&shipped::stockholm_2007(), &Portfolio::default()));
    let package = write(&portfolio, &About::of(&portfolio)).unwrap();
    (portfolio, package)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn what_is_written_to_a_folder_is_read_from_it() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("ut/portfölj");
    let (portfolio, package) = stockholm();
    write_folder(&package, &folder).unwrap();
    fs::write(folder.join(".hidden.csv"), "x").unwrap();
    let import = read(&Folder::open(&folder).unwrap(), &Portfolio::default());
    assert_eq!(told(&import.problems), "");
    assert_eq!(applied(Portfolio::default(), &import), portfolio);
}

#[test]
fn a_package_in_steps_is_read_from_a_folder() {
    let home = tempfile::tempdir().unwrap();
    let files = shipped::example();
    let package = Package(
        files.paths().into_iter().map(|path| (path.clone(), files.bytes(&path).unwrap().into_owned())).collect(),
    );
    write_folder(&package, &home.path().join("example")).unwrap();
    let from_disk = read(&Folder::open(&home.path().join("example")).unwrap(), &Portfolio::default());
    assert_eq!(from_disk.steps, read(&files, &Portfolio::default()).steps);
    write_folder(&package, &home.path().join("example")).unwrap();
}

#[test]
fn an_earlier_package_is_replaced_whole_and_nothing_is_left_beside_it() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("portfolio");
    let (_, package) = stockholm();
    write_folder(&package, &folder).unwrap();
    let empty = write(&Portfolio::default(), &About::default()).unwrap();
    write_folder(&empty, &folder).unwrap();
    assert_eq!(names(&folder), ["datapackage.json"]);
    assert_eq!(names(home.path()), ["portfolio"]);
}

#[test]
fn a_folder_with_anything_else_in_it_is_left_alone() {
    let (_, package) = stockholm();
    let cases: [(&str, &str, &str); 4] = [
        ("notes.txt", "x", "notes.txt"),
        ("project.csv", "id;name", "project.csv"),
        ("datapackage.json", r#"{"name":"another program's"}"#, "datapackage.json"),
        ("steps/2008/photo.png", "x", "steps"),
    ];
    for (path, content, named) in cases {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("documents");
        fs::create_dir_all(folder.join(path).parent().unwrap()).unwrap();
        fs::write(folder.join(path), content).unwrap();
        let problem = write_folder(&package, &folder).unwrap_err();
        let expected = format!(":: export-folder-foreign folder={} file={named}", folder.display());
        assert_eq!(line(&problem), expected);
        assert_eq!(fs::read_to_string(folder.join(path)).unwrap(), content);
        assert_eq!(names(home.path()), ["documents"]);
    }
}

#[test]
fn a_place_that_cannot_be_written_to_is_told() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("file"), "x").unwrap();
    let (_, package) = stockholm();
    let problem = write_folder(&package, &home.path().join("file/inside")).unwrap_err();
    assert_eq!(problem.code, "export-failed");
    let problem = write_folder(&package, &home.path().join("file")).unwrap_err();
    assert_eq!(problem.code, "export-failed");
    assert_eq!(fs::read_to_string(home.path().join("file")).unwrap(), "x");
}

#[test]
fn a_file_that_cannot_be_read_is_told() {
    struct Broken;
    impl Files for Broken {
        fn paths(&self) -> Vec<String> {
            vec!["area.csv".to_owned(), "datapackage.json".to_owned()]
        }
        fn bytes(&self, _: &str) -> Result<std::borrow::Cow<'_, [u8]>, crate::FileError> {
            Err(crate::FileError::Io(std::io::Error::other("disk on fire")))
        }
    }
    let import = read(&Broken, &Portfolio::default());
    let expected =
        "area.csv:: file-unreadable reason=disk on fire\ndatapackage.json:: file-unreadable reason=disk on fire\n";
    assert_eq!(told(&import.problems), expected);
}
