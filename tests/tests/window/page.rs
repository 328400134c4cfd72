//! The page in the window, as a person meets it: things with roles and names, a keyboard, and time that passes.

use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::{Client, key::Key};
use serde_json::{Value, json};

use crate::finder::FINDER;
use crate::pictures;
use crate::texts::Texts;

/// How long anything may take before the test gives up: a hundred times what it takes on an idle machine.
const PATIENCE: Duration = Duration::from_secs(90);
const STEP: Duration = Duration::from_millis(25);

pub struct Page {
    pub client: Client,
    pub texts: Texts,
    pub language: &'static str,
}

impl Page {
    pub fn new(client: Client) -> Page {
        Page { client, texts: Texts::of("sv"), language: "sv" }
    }

    pub fn speaks(&mut self, language: &'static str) {
        self.texts = Texts::of(language);
        self.language = language;
    }

    pub async fn close(self: &mut Page) {
        self.client.clone().close().await.unwrap();
    }

    /// What stands under a key of the catalogue.
    pub fn t(&self, key: &str) -> String {
        self.texts.get(key)
    }

    /// Runs a script that can use the finder, and gives what it returns.
    pub async fn js(&self, script: &str, args: &[Value]) -> Value {
        let whole = format!("{FINDER}\n{script}");
        self.client.execute(&whole, args.to_vec()).await.unwrap_or_else(|error| panic!("{error}\n{script}"))
    }

    /// Asks until the script answers something true, and gives that.
    pub async fn until(&self, what: &str, script: &str, args: &[Value]) -> Value {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let answer = self.js(script, args).await;
            if !matches!(answer, Value::Null | Value::Bool(false)) {
                return answer;
            }
            if Instant::now() > deadline {
                self.fail(what, "").await;
            }
            tokio::time::sleep(STEP).await;
        }
    }

    /// What a promise of the page comes to, or the words of its failure. It is asked for again and again: the driver's
    /// own way of waiting for a script now and then answers with nothing at all ("Could not parse script result").
    pub async fn kept_promise(&self, promise: &str) -> Value {
        let begin = format!(
            "window.kept = null;
            {promise}.then((value) => {{ window.kept = {{ value }} }}, (error) => {{ window.kept = {{ value: String(error) }} }});
            return true"
        );
        self.js(&begin, &[]).await;
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Value::Object(mut kept) = self.js("return window.kept", &[]).await {
                return kept.remove("value").unwrap_or_default();
            }
            assert!(Instant::now() < deadline, "a promise was not kept: {promise}");
            tokio::time::sleep(STEP).await;
        }
    }

    async fn fail(&self, what: &str, instead: &str) -> ! {
        let picture = pictures::kept(
            &format!("failed/{}", what.replace(|letter: char| !letter.is_alphanumeric(), "-")),
            &self.shot().await,
        );
        let text = self.js("return document.body.innerText.slice(0, 3000)", &[]).await;
        let text = text.as_str().unwrap_or_default();
        panic!("{what} did not come; {instead}\npicture in {}\n{text}", picture.display());
    }

    /// The thing of a role whose name is the one wanted, or begins with it.
    pub async fn find(&self, role: &str, name: &str) -> Element {
        self.sought("find(arguments[0], arguments[1])", role, name).await
    }

    async fn sought(&self, found: &str, role: &str, name: &str) -> Element {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let found = self.js(&format!("return {found}"), &[json!(role), json!(name)]).await;
            if let Some(element) = self.element(&found) {
                return element;
            }
            if Instant::now() > deadline {
                let names = self.js("return names(arguments[0])", &[json!(role)]).await;
                self.fail(&format!("{role} {name}"), &names.to_string()).await;
            }
            tokio::time::sleep(STEP).await;
        }
    }

    fn element(&self, found: &Value) -> Option<Element> {
        let id = found.as_object()?.values().next()?.as_str()?.to_owned();
        Some(Element::from_element_id(self.client.clone(), ElementRef::from(id)))
    }

    pub async fn shows(&self, role: &str, name: &str) -> bool {
        !self.js("return find(arguments[0], arguments[1])", &[json!(role), json!(name)]).await.is_null()
    }

    /// Waits until nothing of a role has the name any more.
    pub async fn gone(&self, role: &str, name: &str) {
        let script = "return find(arguments[0], arguments[1]) === null";
        self.until(&format!("that {role} {name} goes"), script, &[json!(role), json!(name)]).await;
    }

    /// Clicks the thing of a role and a name. It is looked up again when the page was drawn anew in between.
    pub async fn press(&self, role: &str, name: &str) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let enabled = "const e = find(arguments[0], arguments[1]); return e !== null && !e.disabled && e.getAttribute('aria-disabled') !== 'true'";
            self.until(&format!("{role} {name}"), enabled, &[json!(role), json!(name)]).await;
            match self.sought("target(find(arguments[0], arguments[1]))", role, name).await.click().await {
                Ok(()) => return,
                Err(error) if Instant::now() > deadline => panic!("{role} {name}: {error}"),
                Err(_) => tokio::time::sleep(STEP).await,
            }
        }
    }

    /// Goes to a room of the rail and waits until it is drawn.
    pub async fn go(&self, screen: &str) {
        let name = self.t(&format!("window-screen-{screen}"));
        self.press("link", &name).await;
        self.until(&name, "return find('link', arguments[0])?.getAttribute('aria-current') === 'page'", &[json!(name)])
            .await;
        self.settled().await;
    }

    /// Waits until nothing is being fetched and every picture and font is there.
    pub async fn settled(&self) {
        let script = "
            const busy = document.querySelector('[aria-busy=true], .loading, progress') !== null || isWaiting();
            const pictures = [...document.images].every((image) => image.complete);
            return document.readyState === 'complete' && !busy && pictures && document.fonts.status === 'loaded'";
        self.until("that everything is there", script, &[]).await;
    }

    /// Types on the keyboard, to whatever has the focus.
    pub async fn keys(&self, text: &str) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in text.chars() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.unwrap();
    }

    pub async fn key(&self, key: Key) {
        self.keys(&char::from(key).to_string()).await;
    }

    /// Holds a key down while another is pressed.
    pub async fn chord(&self, held: Key, value: char) {
        let held = char::from(held);
        let actions = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: held });
        self.client.perform_actions(actions).await.unwrap();
    }

    /// Waits until the page says this somewhere, whatever the kind of space.
    pub async fn says(&self, text: &str) {
        self.until(text, "return plain(document.body.innerText).includes(plain(arguments[0]))", &[json!(text)]).await;
    }

    /// A picture of the window as it is drawn now.
    pub async fn shot(&self) -> Vec<u8> {
        let frames = "new Promise((done) =>
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50, true))))";
        let mut last = Vec::new();
        // The web view sometimes hands out the frame before: two alike in a row are the one that is shown.
        for _ in 0..4 {
            self.kept_promise(frames).await;
            let shot = self.client.screenshot().await.unwrap();
            if shot == last {
                break;
            }
            last = shot;
        }
        last
    }

    /// Keeps a picture of the window under a name.
    pub async fn picture(&self, name: &str) {
        pictures::kept(name, &self.shot().await);
    }
}
