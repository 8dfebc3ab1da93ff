//! The entry point of the program `mailroom`.

use std::process::ExitCode;

use clap::Parser as _;
use mailroom::command::{self, Cli};

#[tokio::main]
async fn main() -> ExitCode {
    match command::run(Cli::parse()).await {
        Ok(code) => code,
        Err(error) => {
            let text = format!("{error:#}");
            eprintln!("mailroom: {}.", text.trim_end().trim_end_matches('.'));
            ExitCode::FAILURE
        }
    }
}
