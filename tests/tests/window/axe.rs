//! axe-core looks at what is on the screen.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::page::Page;

/// What axe found on all screens so far, one line each.
#[derive(Default)]
pub struct Findings {
    lines: Vec<String>,
    looks: usize,
}

impl Findings {
    /// Looks at the screen as it is now.
    pub async fn look(&mut self, page: &Page, name: &str) {
        if page.js("return typeof axe === 'undefined'", &[]).await == Value::Bool(true) {
            let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
            let source = fs::read_to_string(source).expect("ui/node_modules is not there: cargo xtask test sets it up");
            page.client.execute(&source, Vec::new()).await.unwrap();
        }
        // React Aria puts a hidden button beside each popover, to leave it with: no content that a landmark would help to find.
        let promise = "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => {
                const isLeaving = (id, target) => id === 'region' && /^body > div/.test(target.join(' '));
                return violations.flatMap(({ id, nodes }) =>
                    nodes.filter(({ target }) => !isLeaving(id, target)).slice(0, 4).map(({ target, failureSummary, html }) => `${id} (${nodes.length}): ${target.join(' ')} ${html.slice(0, 160)} – ${failureSummary}`))
            })";
        let found = page.kept_promise(promise).await;
        self.looks += 1;
        for line in found.as_array().unwrap_or(&vec![found.clone()]) {
            let line = format!("{name}: {}", line.as_str().unwrap_or_default().replace('\n', " "));
            println!("{line}");
            self.lines.push(line);
        }
    }

    /// Nothing was found, on any screen.
    pub fn assert_none(&self) {
        println!("axe looked {} times", self.looks);
        assert!(self.lines.is_empty(), "axe found {}:\n{}", self.lines.len(), self.lines.join("\n"));
    }
}
