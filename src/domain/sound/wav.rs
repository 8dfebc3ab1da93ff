//! Simple WAV files: 16-bit mono samples after a header of 44 bytes. What phones play, and what the browser's recorder
//! uploads.

/// Bytes before the first sample.
pub const HEADER_BYTES: usize = 44;

/// Encodes the samples as a file.
pub fn encode(samples: &[i16], rate: u32) -> Vec<u8> {
    let bytes = u32::try_from(samples.len() * 2).unwrap_or(u32::MAX);
    let mut file = Vec::with_capacity(HEADER_BYTES + samples.len() * 2);
    let (one, sixteen) = (1_u16.to_le_bytes(), 16_u16.to_le_bytes());
    file.extend_from_slice(b"RIFF");
    file.extend_from_slice(&bytes.saturating_add(36).to_le_bytes());
    file.extend_from_slice(b"WAVEfmt ");
    file.extend_from_slice(&16_u32.to_le_bytes());
    // PCM, one channel.
    file.extend_from_slice(&one);
    file.extend_from_slice(&one);
    file.extend_from_slice(&rate.to_le_bytes());
    file.extend_from_slice(&rate.saturating_mul(2).to_le_bytes());
    file.extend_from_slice(&2_u16.to_le_bytes());
    file.extend_from_slice(&sixteen);
    file.extend_from_slice(b"data");
    file.extend_from_slice(&bytes.to_le_bytes());
    file.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
    file
}

/// Converts a sample between -1 and 1 to 16 bits; louder ones are clipped.
#[allow(clippy::cast_possible_truncation, reason = "the value is within the limits by then")]
pub fn sample_from_f32(value: f32) -> i16 {
    if value.is_nan() { 0 } else { (value.clamp(-1.0, 1.0) * f32::from(i16::MAX)).round() as i16 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_describes_the_samples() {
        let file = encode(&[0, 1, -1], 8_000);
        assert_eq!(file.len(), HEADER_BYTES + 6);
        assert_eq!((&file[..4], &file[8..16], &file[36..40]), (&b"RIFF"[..], &b"WAVEfmt "[..], &b"data"[..]));
        assert_eq!((&file[4..8], &file[40..44]), (&42_u32.to_le_bytes()[..], &6_u32.to_le_bytes()[..]));
        assert_eq!(&file[44..], [0, 0, 1, 0, 0xff, 0xff]);
    }

    #[test]
    fn samples_are_clamped() {
        assert_eq!([0.0, 1.0, -1.0, 7.0, f32::NAN].map(sample_from_f32), [0, i16::MAX, -i16::MAX, i16::MAX, 0]);
    }
}
