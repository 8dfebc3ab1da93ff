//! Decodes uploaded audio files for playback on phones. Everything here is CPU-bound and must run off the request
//! threads.

use std::io::Cursor;

use symphonia::core::codecs::audio::AudioDecoderOptions;
use symphonia::core::errors::Error;
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::{FormatOptions, FormatReader, TrackType};
use symphonia::core::io::{MediaSourceStream, MediaSourceStreamOptions, ReadOnlySource};
use symphonia::core::meta::MetadataOptions;

use super::resample::Resampler;
use crate::domain::sound::audio_format::{self, AudioFormat};
use crate::domain::sound::{DURATION_RANGE_MS, SoundError};

/// The decoded content of a file.
#[derive(Debug)]
pub(super) struct DecodedAudio {
    /// Its format, detected from its content.
    pub(super) kind: AudioFormat,
    /// For phones: one channel, 8,000 samples per second.
    pub(super) samples: Vec<i16>,
    /// Its duration in milliseconds.
    pub(super) duration: u64,
}

/// Decodes a file, ignoring its name and declared type. Decoding stops at the maximum duration, so that a small file
/// cannot expand to hours of audio.
pub(super) fn decode(file: &[u8]) -> Result<DecodedAudio, SoundError> {
    if file.is_empty() {
        return Err(SoundError::Empty);
    }
    let kind = audio_format::detect(file).map_err(|detected| SoundError::NotASound(detected.map(Into::into)))?;
    // With a source that cannot seek, the number of frames, if known, comes from the file's header and is not
    // estimated.
    let source = ReadOnlySource::new(Cursor::new(file));
    let stream = MediaSourceStream::new(Box::new(source), MediaSourceStreamOptions::default());
    let mut hint = Hint::new();
    hint.with_extension(kind.code());
    let (format, metadata) = (FormatOptions::default(), MetadataOptions::default());
    let mut format =
        symphonia::default::get_probe().probe(&hint, stream, format, metadata).map_err(|_| SoundError::Unreadable)?;
    let declared = format.default_track(TrackType::Audio).and_then(|track| track.num_frames);
    let track = decode_track(&mut *format)?;
    let milliseconds = |frames: u64| frames * 1000 / u64::from(track.rate.max(1));
    let duration = milliseconds(track.frames);
    // A difference of a tenth of a second is encoder padding.
    match declared.map(milliseconds) {
        Some(declared) if track.frames > 0 && declared > duration + 100 && declared < UNKNOWN_LENGTH_MS => {
            return Err(SoundError::CutOff(declared, duration));
        }
        _ if track.frames == 0 => return Err(SoundError::Unreadable),
        _ if duration < *DURATION_RANGE_MS.start() => return Err(SoundError::TooShort(duration)),
        _ => {}
    }
    Ok(DecodedAudio { kind, samples: track.samples, duration })
}

/// Programs that write a file before its length is known declare the maximum: days.
const UNKNOWN_LENGTH_MS: u64 = 3_600_000;

struct DecodedTrack {
    samples: Vec<i16>,
    rate: u32,
    frames: u64,
}

/// All frames of the sound, mixed down to one channel and resampled for phones.
fn decode_track(format: &mut dyn FormatReader) -> Result<DecodedTrack, SoundError> {
    let track = format.default_track(TrackType::Audio).ok_or(SoundError::Unreadable)?;
    let (id, parameters) = (track.id, track.codec_params.as_ref().and_then(|codec| codec.audio()));
    let parameters = parameters.ok_or(SoundError::Unreadable)?;
    let mut decoder = symphonia::default::get_codecs()
        .make_audio_decoder(parameters, &AudioDecoderOptions::default())
        .map_err(|_| SoundError::Unreadable)?;
    let (mut resampler, mut interleaved, mut mono) = (None, Vec::<f32>::new(), Vec::new());
    let (mut rate, mut frames) = (0, 0_u64);
    loop {
        let packet = match format.next_packet() {
            Ok(Some(packet)) => packet,
            // A truncated file ends here; the declared length shows whether anything is missing.
            Ok(None) | Err(Error::IoError(_)) => break,
            Err(_) => return Err(SoundError::Unreadable),
        };
        if packet.track_id != id {
            continue;
        }
        let samples = match decoder.decode(&packet) {
            Ok(samples) => samples,
            // A bad packet is only a click; if all are bad, there are no frames.
            Err(Error::DecodeError(_) | Error::IoError(_)) => continue,
            Err(_) => return Err(SoundError::Unreadable),
        };
        let (packet_rate, channels) = (samples.spec().rate(), samples.num_planes().max(1));
        // Without a sample rate the duration is unknown.
        if packet_rate == 0 || rate != 0 && rate != packet_rate {
            return Err(SoundError::Unreadable);
        }
        rate = packet_rate;
        samples.copy_to_vec_interleaved(&mut interleaved);
        mono.clear();
        #[allow(clippy::cast_precision_loss, reason = "a handful of channels")]
        mono.extend(interleaved.chunks_exact(channels).map(|frame| frame.iter().sum::<f32>() / channels as f32));
        frames += mono.len() as u64;
        if frames * 1000 / u64::from(rate) > *DURATION_RANGE_MS.end() {
            return Err(SoundError::TooLong);
        }
        let resampler = match &mut resampler {
            Some(resampler) => resampler,
            empty => empty.insert(Resampler::new(rate).ok_or(SoundError::Unreadable)?),
        };
        resampler.push(&mono).ok_or(SoundError::Unreadable)?;
    }
    let samples = match resampler {
        Some(resampler) => resampler.finish().ok_or(SoundError::Unreadable)?,
        None => Vec::new(),
    };
    Ok(DecodedTrack { samples, rate, frames })
}
