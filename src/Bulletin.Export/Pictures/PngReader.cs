using System.Buffers.Binary;
using Bulletin.Core.Pictures;
using Bulletin.Export.Objects;

namespace Bulletin.Export.Pictures;

/// <summary>
/// Reads a PNG (ISO/IEC 15948) without decoding it: PDF knows PNG's row filters, so rows pass through as they are. Where opacity is
/// interleaved with colour, the filtered bytes are dealt out to two streams: each filter works within one channel only, so both stay valid.
/// </summary>
internal static class PngReader
{
    private const int MaximumSide = 1 << 16;

    public static bool IsPng(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    /// <returns>Null where it is interlaced, transparent by palette, or damaged.</returns>
    public static ImageData? Read(byte[] bytes)
    {
        if (Chunks.Read(bytes) is not { } chunks) return null;
        var header = chunks.Header.Span;
        uint width = BinaryPrimitives.ReadUInt32BigEndian(header), height = BinaryPrimitives.ReadUInt32BigEndian(header[4..]);
        int bits = header[8], kind = header[9];
        if (width is 0 or > MaximumSide || height is 0 or > MaximumSide || bits is not (1 or 2 or 4 or 8 or 16) || header[12] != 0)
            return null;
        var image = new ImageData
        {
            Width = (int)width,
            Height = (int)height,
            BitsPerComponent = bits,
            Components = kind is 2 or 6 ? 3 : 1,
            Bytes = chunks.Rows,
            Coding = ImageCoding.PngRows,
            Profile = PictureProfile.Of(bytes, kind is 0 or 4 ? 1 : 3),
        };
        return kind switch
        {
            0 or 2 => image with { TransparentSample = Samples(chunks.Transparency.Span, image.Components) },
            3 when chunks.Transparency.IsEmpty && chunks.Palette.Length >= 3 => image with { Palette = chunks.Palette },
            4 or 6 when bits >= 8 => Split(image),
            _ => null,
        };
    }

    private static int[]? Samples(ReadOnlySpan<byte> transparency, int components)
    {
        if (transparency.Length < 2 * components) return null;
        var samples = new int[components];
        for (var i = 0; i < components; i++) samples[i] = BinaryPrimitives.ReadUInt16BigEndian(transparency[(2 * i)..]);
        return samples;
    }

    private static ImageData? Split(ImageData image)
    {
        int sample = image.BitsPerComponent / 8, colour = image.Components * sample, pixel = colour + sample;
        var total = (1L + (long)image.Width * pixel) * image.Height;
        if (total > Array.MaxLength) return null;
        byte[] rows;
        try
        {
            rows = Deflate.Inflate(image.Bytes, (int)total);
        }
        catch (InvalidDataException)
        {
            return null;
        }
        var colours = new byte[(1 + image.Width * colour) * image.Height];
        var opacity = new byte[(1 + image.Width * sample) * image.Height];
        int from = 0, toColour = 0, toOpacity = 0;
        for (var y = 0; y < image.Height; y++)
        {
            colours[toColour++] = opacity[toOpacity++] = rows[from++];
            for (var x = 0; x < image.Width; x++)
            {
                for (var i = 0; i < colour; i++) colours[toColour++] = rows[from++];
                for (var i = 0; i < sample; i++) opacity[toOpacity++] = rows[from++];
            }
        }
        var opaque = image with { Bytes = Deflate.Whole(colours) };
        if (PngFilter.IsAllOnes(opacity, image.Width * sample, sample)) return opaque;
        return opaque with { SoftMask = image with { Components = 1, Profile = null, Bytes = Deflate.Whole(opacity) } };
    }

    /// <summary>The chunks a PDF needs; compressed rows are joined.</summary>
    private sealed record Chunks(ReadOnlyMemory<byte> Header, ReadOnlyMemory<byte> Palette, ReadOnlyMemory<byte> Transparency,
        ReadOnlyMemory<byte> Rows)
    {
        public static Chunks? Read(byte[] bytes)
        {
            var chunks = new Chunks(default, default, default, default);
            List<ReadOnlyMemory<byte>> parts = [];
            for (var at = 8; at + 12 <= bytes.Length;)
            {
                var length = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
                if (length > bytes.Length - at - 12) return null;
                var data = bytes.AsMemory(at + 8, (int)length);
                var name = bytes.AsSpan(at + 4, 4);
                if (name.SequenceEqual("IHDR"u8)) chunks = chunks with { Header = data };
                else if (name.SequenceEqual("PLTE"u8)) chunks = chunks with { Palette = data };
                else if (name.SequenceEqual("tRNS"u8)) chunks = chunks with { Transparency = data };
                else if (name.SequenceEqual("IDAT"u8)) parts.Add(data);
                else if (name.SequenceEqual("IEND"u8)) break;
                at += 12 + (int)length;
            }
            return chunks.Header.Length < 13 || parts.Count == 0 ? null : chunks with { Rows = Join(parts) };
        }

        private static ReadOnlyMemory<byte> Join(List<ReadOnlyMemory<byte>> parts)
        {
            if (parts.Count == 1) return parts[0];
            var length = 0;
            foreach (var part in parts) length += part.Length;
            var joined = new byte[length];
            var at = 0;
            foreach (var part in parts)
            {
                part.Span.CopyTo(joined.AsSpan(at));
                at += part.Length;
            }
            return joined;
        }
    }
}
