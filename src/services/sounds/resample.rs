//! Bringing samples to the rate of phones, piece by piece, so that no more of a sound than its result is
//! held.

use rubato::audioadapter_buffers::direct::SequentialSlice;
use rubato::{Fft, FixedSync, Indexing, Resampler as _};

use crate::domain::sound::{PHONE_SAMPLE_RATE, wav};

/// Frames that are worked on at once.
const CHUNK_FRAMES: usize = 1024;

/// Rates that sounds have: from half of a phone's to the highest of studios.
const SUPPORTED_RATES: std::ops::RangeInclusive<u32> = 4_000..=192_000;

/// Takes samples of one rate and gives those of a phone.
pub(super) struct Resampler {
    /// `None`: they have that rate already.
    fft: Option<Fft<f32>>,
    rate: u32,
    taken: u64,
    waiting: Vec<f32>,
    /// What the filter puts in front and is to be left out.
    ahead: usize,
    out: Vec<i16>,
}

impl Resampler {
    /// One for samples of this rate; `None` if no sound has it.
    pub(super) fn new(rate: u32) -> Option<Self> {
        if !SUPPORTED_RATES.contains(&rate) {
            return None;
        }
        let fft = match rate {
            PHONE_SAMPLE_RATE => None,
            _ => Some(Fft::new(rate as usize, PHONE_SAMPLE_RATE as usize, CHUNK_FRAMES, 1, FixedSync::Input).ok()?),
        };
        let ahead = fft.as_ref().map_or(0, rubato::Resampler::output_delay);
        Some(Self { fft, rate, taken: 0, waiting: Vec::with_capacity(2 * CHUNK_FRAMES), ahead, out: Vec::new() })
    }

    /// Takes samples. `None`: the library refused, which is a fault.
    pub(super) fn push(&mut self, samples: &[f32]) -> Option<()> {
        self.taken += samples.len() as u64;
        if self.fft.is_none() {
            self.out.extend(samples.iter().map(|value| wav::sample_from_f32(*value)));
            return Some(());
        }
        self.waiting.extend_from_slice(samples);
        let mut from = 0;
        while self.waiting.len() - from >= CHUNK_FRAMES {
            self.process_chunk(from, CHUNK_FRAMES)?;
            from += CHUNK_FRAMES;
        }
        self.waiting.drain(..from);
        Some(())
    }

    /// The result: as long as what was taken, and no longer.
    pub(super) fn finish(mut self) -> Option<Vec<i16>> {
        let wanted = usize::try_from(self.taken * u64::from(PHONE_SAMPLE_RATE) / u64::from(self.rate)).ok()?;
        if self.fft.is_some() {
            let rest = self.waiting.len();
            self.process_chunk(0, rest)?;
            self.waiting.clear();
            // The end of the sound is still inside the filter.
            while self.out.len() < wanted {
                self.process_chunk(0, 0)?;
            }
        }
        self.out.truncate(wanted);
        Some(self.out)
    }

    fn process_chunk(&mut self, from: usize, count: usize) -> Option<()> {
        let fft = self.fft.as_mut()?;
        let input = SequentialSlice::new(&self.waiting[from..from + count], 1, count).ok()?;
        let partial = Indexing::new().partial_len(count);
        let result = fft.process(&input, (count < CHUNK_FRAMES).then_some(&partial)).ok()?.take_data();
        let ahead = self.ahead.min(result.len());
        self.ahead -= ahead;
        self.out.extend(result[ahead..].iter().map(|value| wav::sample_from_f32(*value)));
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A second of a tone.
    #[allow(clippy::cast_precision_loss, reason = "small numbers")]
    fn tone(hertz: f32, rate: u32) -> Vec<f32> {
        (0..rate).map(|n| 0.5 * (std::f32::consts::TAU * hertz * n as f32 / rate as f32).sin()).collect()
    }

    fn through(samples: &[f32], rate: u32, piece: usize) -> Vec<i16> {
        let mut resampler = Resampler::new(rate).unwrap();
        samples.chunks(piece).for_each(|chunk| resampler.push(chunk).unwrap());
        resampler.finish().unwrap()
    }

    /// How strong the middle of it is, from 0 to 1.
    fn strength(samples: &[i16]) -> f64 {
        let middle = &samples[samples.len() / 4..samples.len() * 3 / 4];
        let squares: f64 = middle.iter().map(|s| (f64::from(*s) / f64::from(i16::MAX)).powi(2)).sum();
        (squares / f64::from(u32::try_from(middle.len()).unwrap())).sqrt()
    }

    #[test]
    fn a_tone_that_phones_carry_stays_and_one_that_they_do_not_goes() {
        for rate in [8_000, 11_025, 16_000, 44_100, 48_000, 44_101] {
            let low = through(&tone(440.0, rate), rate, 1000);
            assert_eq!(low.len(), 8_000, "{rate}");
            assert!((strength(&low) - 0.5 / 2_f64.sqrt()).abs() < 0.01, "{rate}: {}", strength(&low));
            if rate > 16_000 {
                let high = through(&tone(7_000.0, rate), rate, 1000);
                assert!(strength(&high) < 0.001, "{rate}: {}", strength(&high));
            }
        }
    }

    #[test]
    fn nothing_is_shifted_and_the_pieces_do_not_matter() {
        let mut click = vec![0.0; 44_100];
        click[22_050] = 1.0;
        let at = |samples: &[i16]| samples.iter().enumerate().max_by_key(|(_, s)| s.abs()).map(|(n, _)| n);
        let whole = through(&click, 44_100, 44_100);
        assert!(at(&whole).unwrap().abs_diff(4_000) <= 1, "{:?}", at(&whole));
        assert_eq!(through(&click, 44_100, 37), whole);
    }

    #[test]
    fn no_sound_has_such_a_rate() {
        assert!([0, 1, 3_999, 192_001, u32::MAX].into_iter().all(|rate| Resampler::new(rate).is_none()));
        assert_eq!(through(&[], 44_100, 1), vec![0_i16; 0]);
    }
}
