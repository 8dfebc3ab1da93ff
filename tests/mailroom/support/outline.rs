//! A page as it is read: headings, texts, links, inputs and buttons in their order.

use scraper::{ElementRef, Html, Node, Selector};

/// Elements that begin a line of their own.
const BLOCKS: [&str; 22] = [
    "h1", "h2", "h3", "p", "li", "tr", "legend", "label", "summary", "caption", "dt", "dd", "option", "div", "section",
    "form", "fieldset", "nav", "article", "details", "ul", "ol",
];

/// The lines of the page's main part.
pub fn outline(body: &str) -> String {
    let page = Html::parse_document(body);
    let main = Selector::parse("main").unwrap();
    let mut lines = Lines::default();
    page.select(&main).for_each(|main| lines.read(main));
    lines.end();
    lines.done.join("\n")
}

#[derive(Default)]
struct Lines {
    done: Vec<String>,
    open: String,
}

impl Lines {
    fn read(&mut self, element: ElementRef<'_>) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) => self.text(text),
                Node::Element(_) => ElementRef::wrap(child).into_iter().for_each(|child| self.element(child)),
                _ => {}
            }
        }
    }

    fn element(&mut self, element: ElementRef<'_>) {
        let name = element.value().name();
        let attribute = |name: &str| element.attr(name).unwrap_or_default();
        match name {
            "template" | "script" | "style" | "svg" | "noscript" | "datalist" => {}
            "time" => self.text("[time]"),
            "input" if attribute("type") == "hidden" => {}
            "input" => {
                let checked = if element.attr("checked").is_some() { " checked" } else { "" };
                let value = attribute("value");
                self.text(&format!("[{} {}={value}{checked}]", attribute("type"), attribute("name")));
            }
            "select" | "textarea" => {
                self.text(&format!("[{name} {}]", attribute("name")));
                self.read(element);
                self.end();
            }
            "button" => {
                self.text("(");
                self.read(element);
                self.text(")");
            }
            "a" => {
                self.text("<");
                self.read(element);
                self.text(&format!("-> {}>", attribute("href")));
            }
            "td" | "th" => {
                self.text("|");
                self.read(element);
            }
            name => {
                let block = BLOCKS.contains(&name);
                if block {
                    self.end();
                }
                self.text(match name {
                    "h1" => "#",
                    "h2" => "##",
                    "h3" => "###",
                    "option" if element.attr("selected").is_some() => "*",
                    "option" => "-",
                    _ => "",
                });
                self.read(element);
                if block {
                    self.end();
                }
            }
        }
    }

    fn text(&mut self, text: &str) {
        for word in text.split_whitespace() {
            if !self.open.is_empty() {
                self.open.push(' ');
            }
            self.open.push_str(word);
        }
    }

    fn end(&mut self) {
        if !self.open.is_empty() {
            self.done.push(std::mem::take(&mut self.open));
        }
    }
}
