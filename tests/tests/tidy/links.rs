//! What a document links to in this work tree is there.

use crate::tree::{Source, assert_none, assert_one, root, sources};

/// The targets of `[text](target)` that are files, not addresses.
fn targets(line: &str) -> impl Iterator<Item = &str> {
    let links = line.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    let files = links.map(|(target, _)| target.split('#').next().unwrap_or(target));
    files.filter(|target| !target.is_empty() && !target.contains("://") && !target.starts_with("mailto:"))
}

fn findings(sources: &[Source], is_there: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources.iter().filter(|source| source.has_ending(&["md"])) {
        let folder = source.path.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        for (at, line) in source.lines() {
            let dead = targets(line).filter(|target| !is_there(&format!("{folder}{target}")));
            found.extend(dead.map(|target| format!("{}:{at}: links to {target}, which is not there", source.path)));
        }
    }
    found
}

#[test]
fn every_link_leads_somewhere() {
    assert_none(&findings(&sources(), |path| root().join(path).exists()));
}

#[test]
fn a_dead_link_is_found() {
    let page = Source::new("docs/a.md", "See [it](b.md#there), ![it](c.png) and [them](https://example.org/d.md).");
    assert_one(&findings(&[page], |path| path == "docs/b.md"), "docs/a.md:1: links to c.png");
}
