using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Bulletin.Tests.Core;
using Bulletin.Tests.Pictures;
using static Bulletin.Tests.Hostile.HostileCases;

namespace Bulletin.Tests.Hostile;

/// <summary>Pictures that claim, or unpack to, a wall of pixels.</summary>
internal static class HostilePictures
{
    public static IEnumerable<HostileCase> Cases =>
    [
        .. Png("2,000,000,000 pixels a side, in the header alone", 2_000_000_000, 2_000_000_000, 6, 8, 0),
        .. Png("60,000 pixels a side with all their bits", 60_000, 60_000, 0, 1, 60_000L * 7_501),
        .. Png("65,535 pixels a side with 1 GB of them", 65_535, 65_535, 0, 8, 1_200_000_000),
        .. Png("8,000 pixels a side in 256 MB", 8_000, 8_000, 6, 8, 8_000L * 32_001),
        .. Png("5,000 pixels a side, the most there may be", 5_000, 5_000, 6, 8, 5_000L * 20_001),
        .. Png("one row of 64,000,000 pixels", 64_000_000, 1, 0, 8, 64_000_001),
        .. Png("one column of 65,535 pixels", 1, 65_535, 0, 8, 131_070),
        .. Png("4 pixels and 1 GB behind them", 4, 4, 0, 8, 1_200_000_000),
        .. Png("4,000 pixels a side that are not there", 4_000, 4_000, 2, 8, 100),
        .. Picture("a PNG of 1,000,000 empty chunks", "a.png", ManyChunks, 0),
        .. Picture("a PNG with a profile of 1 GB", "a.png", () => [.. Header(4, 4, 0, 8), .. Chunk("iCCP", [.. "a\0\0"u8, .. Packed(1_200_000_000)]), .. Chunk("IDAT", Packed(20)), .. Chunk("IEND", [])], 0, 1),
        .. Picture("a GIF of 65,535 pixels a side", "a.gif", () => [.. "GIF89a"u8, 0xFF, 0xFF, 0xFF, 0xFF, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x2C, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 2, 2, 0x4C, 1, 0, 0x3B]),
        .. Picture("a BMP of 30,000 pixels a side", "a.bmp", () => Bmp(30_000)),
        .. Picture("a JPEG of 65,535 pixels a side", "a.jpg", () => MadeJpeg.Claiming(MadeJpeg.Grey(8, 8), 65_535, 65_535)),
        .. Picture("a JPEG of 11,000 pixels a side that are not there", "a.jpg", () => MadeJpeg.Claiming(MadeJpeg.Grey(8, 8), 11_000, 11_000), 0, 1),
        .. Picture("a JPEG of 1,000,000 segments", "a.jpg", () => [0xFF, 0xD8, .. Repeat([0xFF, 0xE0, 0, 4, 0, 0], 1_000_000)]),
        .. Picture("a page of HTML as picture", "a.jpg", () => [.. Encoding.UTF8.GetBytes($"<html>{Times("<p>", 3_000_000)}")]),
        .. Picture("an SVG with a bomb of entities", "a.svg", () => Encoding.UTF8.GetBytes("<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><svg>&b;</svg>")),
        Many("check"),
    ];

    private static IEnumerable<HostileCase> Png(string name, int width, int height, byte colour, byte depth, long unpacked) =>
        Picture($"a PNG of {name}", "a.png", () => [.. Header(width, height, colour, depth), .. Chunk("IDAT", Packed(unpacked)), .. Chunk("IEND", [])], 0, 1);

    private static IEnumerable<HostileCase> Picture(string name, string file, Func<byte[]> bytes, params int[] exits) =>
        from verb in (string[][])[["check"], ["build", "--pdf"]]
        select new HostileCase($"{verb[0]}: {name}", [.. verb, "a.yaml"], folder =>
        {
            Write(folder, "a.yaml", Given.WithBody($"开始。\n![图]({file})"));
            Write(folder, file, bytes());
        })
        { Exits = exits.Length > 0 ? exits : [1] };

    /// <summary>Each a file of its own; with the reading of names and of links, each costs several calls of the system.</summary>
    private static HostileCase Many(string verb) => new($"{verb}: 2,000 pictures in one folder", [verb, "a.yaml"], folder =>
    {
        Write(folder, "a.yaml", Given.WithBody(Lines(2_000, i => $"![图{i}](图/{i}.png)")));
        for (var i = 1; i <= 2_000; i++) Write(folder, $"图/{i}.png", [.. Header(4, 4, 0, 8), .. Chunk("IDAT", Packed(20)), .. Chunk("IEND", [])]);
    })
    { Exits = [0] };

    private static byte[] Header(int width, int height, byte colour, byte depth)
    {
        var data = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(data, width);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(4), height);
        (data[8], data[9]) = (depth, colour);
        return [0x89, .. "PNG\r\n\u001A\n"u8, .. Chunk("IHDR", data)];
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        var chunk = new byte[data.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(type).CopyTo(chunk, 4);
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(data.Length + 8), Crc(chunk.AsSpan(4, data.Length + 4)));
        return chunk;
    }

    private static byte[] ManyChunks() => [.. Header(4, 4, 0, 8), .. Repeat(Chunk("teXt", []), 1_000_000), .. Chunk("IDAT", Packed(20)), .. Chunk("IEND", [])];

    private static byte[] Repeat(byte[] piece, int times)
    {
        var all = new byte[piece.Length * times];
        for (var i = 0; i < times; i++) piece.CopyTo(all, i * piece.Length);
        return all;
    }

    /// <summary>So many zeros, packed.</summary>
    internal static byte[] Packed(long unpacked)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1 << 20];
            for (; unpacked > 0; unpacked -= zeros.Length) deflate.Write(zeros, 0, (int)Math.Min(zeros.Length, unpacked));
        }
        return packed.ToArray();
    }

    private static byte[] Bmp(int side)
    {
        var bmp = new byte[100];
        "BM"u8.CopyTo(bmp);
        bmp[10] = 54;
        bmp[14] = 40;
        BinaryPrimitives.WriteInt32LittleEndian(bmp.AsSpan(18), side);
        BinaryPrimitives.WriteInt32LittleEndian(bmp.AsSpan(22), side);
        (bmp[26], bmp[28]) = (1, 24);
        return bmp;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
        }
        return ~crc;
    }
}
