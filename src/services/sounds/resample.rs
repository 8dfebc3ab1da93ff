//! Resamples audio to the phones' sample rate in chunks, so that only the result is held in memory.

use rubato::audioadapter_buffers::direct::SequentialSlice;
use rubato::{Fft, FixedSync, Indexing, Resampler as _};

use crate::domain::sound::{PHONE_SAMPLE_RATE, wav};

/// Frames per processed chunk.
const CHUNK_FRAMES: usize = 1024;

/// Accepted sample rates: from half of a phone's to the highest of studios.
const SUPPORTED_RATES: std::ops::RangeInclusive<u32> = 4_000..=192_000;

/// Converts samples of one rate to the phones' rate.
pub(super) struct Resampler {
    /// `None`: the input already has that rate.
    fft: Option<Fft<f32>>,
    rate: u32,
    input_frames: u64,
    pending: Vec<f32>,
    /// Leading output samples to drop: the filter's delay.
    delay: usize,
    out: Vec<i16>,
}

impl Resampler {
    /// A resampler for this input rate; `None` if the rate is not supported.
    pub(super) fn new(rate: u32) -> Option<Self> {
        if !SUPPORTED_RATES.contains(&rate) {
            return None;
        }
        let fft = match rate {
            PHONE_SAMPLE_RATE => None,
            _ => Some(Fft::new(rate as usize, PHONE_SAMPLE_RATE as usize, CHUNK_FRAMES, 1, FixedSync::Input).ok()?),
        };
        let delay = fft.as_ref().map_or(0, rubato::Resampler::output_delay);
        Some(Self { fft, rate, input_frames: 0, pending: Vec::with_capacity(2 * CHUNK_FRAMES), delay, out: Vec::new() })
    }

    /// Adds samples. `None`: the library failed.
    pub(super) fn push(&mut self, samples: &[f32]) -> Option<()> {
        self.input_frames += samples.len() as u64;
        if self.fft.is_none() {
            self.out.extend(samples.iter().map(|value| wav::sample_from_f32(*value)));
            return Some(());
        }
        self.pending.extend_from_slice(samples);
        let mut from = 0;
        while self.pending.len() - from >= CHUNK_FRAMES {
            self.process_chunk(from, CHUNK_FRAMES)?;
            from += CHUNK_FRAMES;
        }
        self.pending.drain(..from);
        Some(())
    }

    /// The result, exactly as long as the input.
    pub(super) fn finish(mut self) -> Option<Vec<i16>> {
        let output_length =
            usize::try_from(self.input_frames * u64::from(PHONE_SAMPLE_RATE) / u64::from(self.rate)).ok()?;
        if self.fft.is_some() {
            let rest = self.pending.len();
            self.process_chunk(0, rest)?;
            self.pending.clear();
            // Flush the end of the sound out of the filter.
            while self.out.len() < output_length {
                self.process_chunk(0, 0)?;
            }
        }
        self.out.truncate(output_length);
        Some(self.out)
    }

    fn process_chunk(&mut self, from: usize, count: usize) -> Option<()> {
        let fft = self.fft.as_mut()?;
        let input = SequentialSlice::new(&self.pending[from..from + count], 1, count).ok()?;
        let partial = Indexing::new().partial_len(count);
        let result = fft.process(&input, (count < CHUNK_FRAMES).then_some(&partial)).ok()?.take_data();
        let delay = self.delay.min(result.len());
        self.delay -= delay;
        self.out.extend(result[delay..].iter().map(|value| wav::sample_from_f32(*value)));
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One second of a tone.
    #[allow(clippy::cast_precision_loss, reason = "small numbers")]
    fn tone(hertz: f32, rate: u32) -> Vec<f32> {
        (0..rate).map(|n| 0.5 * (std::f32::consts::TAU * hertz * n as f32 / rate as f32).sin()).collect()
    }

    fn resample_in_chunks(samples: &[f32], rate: u32, chunk_size: usize) -> Vec<i16> {
        let mut resampler = Resampler::new(rate).unwrap();
        samples.chunks(chunk_size).for_each(|chunk| resampler.push(chunk).unwrap());
        resampler.finish().unwrap()
    }

    /// The RMS level of the middle half, from 0 to 1.
    fn strength(samples: &[i16]) -> f64 {
        let middle = &samples[samples.len() / 4..samples.len() * 3 / 4];
        let squares: f64 = middle.iter().map(|s| (f64::from(*s) / f64::from(i16::MAX)).powi(2)).sum();
        (squares / f64::from(u32::try_from(middle.len()).unwrap())).sqrt()
    }

    #[test]
    fn low_tones_pass_and_tones_above_the_phone_band_are_removed() {
        for rate in [8_000, 11_025, 16_000, 44_100, 48_000, 44_101] {
            let low = resample_in_chunks(&tone(440.0, rate), rate, 1000);
            assert_eq!(low.len(), 8_000, "{rate}");
            assert!((strength(&low) - 0.5 / 2_f64.sqrt()).abs() < 0.01, "{rate}: {}", strength(&low));
            if rate > 16_000 {
                let high = resample_in_chunks(&tone(7_000.0, rate), rate, 1000);
                assert!(strength(&high) < 0.001, "{rate}: {}", strength(&high));
            }
        }
    }

    #[test]
    fn output_is_not_delayed_and_does_not_depend_on_the_chunk_size() {
        let mut click = vec![0.0; 44_100];
        click[22_050] = 1.0;
        let at = |samples: &[i16]| samples.iter().enumerate().max_by_key(|(_, s)| s.abs()).map(|(n, _)| n);
        let whole = resample_in_chunks(&click, 44_100, 44_100);
        assert!(at(&whole).unwrap().abs_diff(4_000) <= 1, "{:?}", at(&whole));
        assert_eq!(resample_in_chunks(&click, 44_100, 37), whole);
    }

    #[test]
    fn unsupported_rates_are_rejected() {
        assert!([0, 1, 3_999, 192_001, u32::MAX].into_iter().all(|rate| Resampler::new(rate).is_none()));
        assert_eq!(resample_in_chunks(&[], 44_100, 1), vec![0_i16; 0]);
    }
}
