//! Where a file lies. SQLite's write-ahead log needs memory that all programs share, which a network file system cannot
//! give: there the older rollback journal is used, and the file is kept for one program alone.

use std::path::Path;

/// What can be done with a file depends on where it lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Local,
    Network,
}

/// The numbers that Linux gives file systems that other machines may write to. FUSE is among them: it may be `sshfs`.
#[cfg(target_os = "linux")]
const NETWORK: &[(u32, &str)] = &[
    (0x6969, "nfs"),
    (0x517B, "smb"),
    (0xFF53_4D42, "cifs"),
    (0xFE53_4D42, "smb2"),
    (0x6573_5546, "fuse"),
    (0x5346_414F, "afs"),
    (0x6B41_4653, "kafs"),
    (0x7375_7245, "coda"),
    (0x0102_1997, "9p"),
    (0x00C3_6400, "ceph"),
    (0x0BD0_0BD0, "lustre"),
    (0x4750_4653, "gpfs"),
    (0x0116_1970, "gfs2"),
    (0x7461_636F, "ocfs2"),
    (0x1983_0326, "beegfs"),
    (0x786F_4256, "vboxsf"),
    (0x564C, "ncp"),
];

/// Where the file or folder at `path` lies. What cannot be told is taken as a network: that is slower, and safe.
#[cfg(target_os = "linux")]
pub(super) fn of(path: &Path) -> Place {
    // File systems give the number as a signed or an unsigned word; its lower half is what names them.
    rustix::fs::statfs(path).map_or(Place::Network, |found| named(found.f_type as u32))
}

#[cfg(target_os = "linux")]
fn named(magic: u32) -> Place {
    if NETWORK.iter().any(|&(network, _)| network == magic) { Place::Network } else { Place::Local }
}

#[cfg(not(target_os = "linux"))]
pub(super) fn of(_: &Path) -> Place {
    Place::Local
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_file_server_is_not_a_disk() {
        let of_disks = [0xEF53, 0x5846_5342, 0x9123_683E, 0x0102_1994, 0x794C_7630];
        assert!(of_disks.iter().all(|&magic| named(magic) == Place::Local));
        assert!([0x6969, 0xFF53_4D42, 0xFE53_4D42, 0x6573_5546].iter().all(|&magic| named(magic) == Place::Network));
        assert_eq!(of(Path::new("/proc")), Place::Local);
        assert_eq!(of(Path::new("/there/is/no/such/file")), Place::Network);
    }
}
