//! From a file that somebody sent to what a phone plays. Everything here takes time and is done away
//! from the threads that answer requests.

use std::io::Cursor;

use symphonia::core::codecs::audio::AudioDecoderOptions;
use symphonia::core::errors::Error;
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::{FormatOptions, FormatReader, TrackType};
use symphonia::core::io::{MediaSourceStream, MediaSourceStreamOptions, ReadOnlySource};
use symphonia::core::meta::MetadataOptions;

use super::resample::Resampler;
use crate::domain::sound::audio_format::{self, AudioFormat};
use crate::domain::sound::{DURATION_RANGE_MS, SoundProblem};

/// What a file sounds like.
#[derive(Debug)]
pub(super) struct DecodedAudio {
    /// What it is, by its content.
    pub(super) kind: AudioFormat,
    /// What a phone plays: one channel, 8,000 samples a second.
    pub(super) samples: Vec<i16>,
    /// How long it lasts, in milliseconds.
    pub(super) duration: u64,
}

/// Decodes a file, whatever its name and type are said to be. Never more than the longest sound is
/// decoded, so a small file that would unfold to hours costs no more than that.
pub(super) fn decode(file: &[u8]) -> Result<DecodedAudio, SoundProblem> {
    if file.is_empty() {
        return Err(SoundProblem::Empty);
    }
    let kind = audio_format::detect(file).map_err(|looks| SoundProblem::NotASound(looks.map(Into::into)))?;
    // A source that cannot be wound back: then the number of frames, where there is one, is what the
    // file says of itself and no estimate.
    let source = ReadOnlySource::new(Cursor::new(file));
    let stream = MediaSourceStream::new(Box::new(source), MediaSourceStreamOptions::default());
    let mut hint = Hint::new();
    hint.with_extension(kind.code());
    let (format, metadata) = (FormatOptions::default(), MetadataOptions::default());
    let mut format =
        symphonia::default::get_probe().probe(&hint, stream, format, metadata).map_err(|_| SoundProblem::Unreadable)?;
    let announced = format.default_track(TrackType::Audio).and_then(|track| track.num_frames);
    let heard = decode_track(&mut *format)?;
    let milliseconds = |frames: u64| frames * 1000 / u64::from(heard.rate.max(1));
    let duration = milliseconds(heard.frames);
    // A tenth of a second more or less is the encoders' padding.
    match announced.map(milliseconds) {
        Some(said) if heard.frames > 0 && said > duration + 100 && said < UNKNOWN_LENGTH_MS => {
            return Err(SoundProblem::CutOff(said, duration));
        }
        _ if heard.frames == 0 => return Err(SoundProblem::Unreadable),
        _ if duration < *DURATION_RANGE_MS.start() => return Err(SoundProblem::TooShort(duration)),
        _ => {}
    }
    Ok(DecodedAudio { kind, samples: heard.samples, duration })
}

/// Programs that write a file before they know its length announce as much as fits: days.
const UNKNOWN_LENGTH_MS: u64 = 3_600_000;

struct DecodedTrack {
    samples: Vec<i16>,
    rate: u32,
    frames: u64,
}

/// Every frame of the sound, mixed to one channel and brought to the rate of phones on the way.
fn decode_track(format: &mut dyn FormatReader) -> Result<DecodedTrack, SoundProblem> {
    let track = format.default_track(TrackType::Audio).ok_or(SoundProblem::Unreadable)?;
    let (id, parameters) = (track.id, track.codec_params.as_ref().and_then(|codec| codec.audio()));
    let parameters = parameters.ok_or(SoundProblem::Unreadable)?;
    let mut decoder = symphonia::default::get_codecs()
        .make_audio_decoder(parameters, &AudioDecoderOptions::default())
        .map_err(|_| SoundProblem::Unreadable)?;
    let (mut phone, mut interleaved, mut mono) = (None, Vec::<f32>::new(), Vec::new());
    let (mut rate, mut frames) = (0, 0_u64);
    loop {
        let packet = match format.next_packet() {
            Ok(Some(packet)) => packet,
            // A file that breaks off ends here; whether it should go on shows in what it announced.
            Ok(None) | Err(Error::IoError(_)) => break,
            Err(_) => return Err(SoundProblem::Unreadable),
        };
        if packet.track_id != id {
            continue;
        }
        let heard = match decoder.decode(&packet) {
            Ok(heard) => heard,
            // One bad packet is a click; nothing but bad ones is no sound.
            Err(Error::DecodeError(_) | Error::IoError(_)) => continue,
            Err(_) => return Err(SoundProblem::Unreadable),
        };
        let (at, channels) = (heard.spec().rate(), heard.num_planes().max(1));
        // Without samples a second there is no telling how long it lasts.
        if at == 0 || rate != 0 && rate != at {
            return Err(SoundProblem::Unreadable);
        }
        rate = at;
        heard.copy_to_vec_interleaved(&mut interleaved);
        mono.clear();
        #[allow(clippy::cast_precision_loss, reason = "a handful of channels")]
        mono.extend(interleaved.chunks_exact(channels).map(|frame| frame.iter().sum::<f32>() / channels as f32));
        frames += mono.len() as u64;
        if frames * 1000 / u64::from(rate) > *DURATION_RANGE_MS.end() {
            return Err(SoundProblem::TooLong);
        }
        let phone = match &mut phone {
            Some(phone) => phone,
            empty => empty.insert(Resampler::new(rate).ok_or(SoundProblem::Unreadable)?),
        };
        phone.push(&mono).ok_or(SoundProblem::Unreadable)?;
    }
    let samples = match phone {
        Some(phone) => phone.finish().ok_or(SoundProblem::Unreadable)?,
        None => Vec::new(),
    };
    Ok(DecodedTrack { samples, rate, frames })
}
