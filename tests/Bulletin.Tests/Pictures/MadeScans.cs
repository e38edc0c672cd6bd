namespace Bulletin.Tests.Pictures;

/// <summary>Grey JPEGs of 16 × 8 pixels whose scans and restarts are written by hand.</summary>
internal static class MadeScans
{
    private const byte StartOfScan = 0xDA;

    /// <summary>Three scans: DC without its last bit, that bit, and all of AC (ITU-T T.81 G.1.1.1.1, G.1.2.2).</summary>
    public static byte[] Progressive(int scans = 3)
    {
        var file = Start(frame: 0xC2);
        Scan(file, 0, 0, 0x01, [0b0000_1111]); // two differences of no bits, padded with ones
        if (scans > 1) Scan(file, 0, 0, 0x10, [0b0011_1111]);
        if (scans > 2) Scan(file, 1, 63, 0x00, [0b0011_1111]);
        return [.. file, 0xFF, 0xD9];
    }

    /// <summary>Baseline, two blocks with a restart marker between them.</summary>
    public static byte[] WithRestart(bool hasSecond = true)
    {
        var file = Start(frame: 0xC0);
        LadenPhoto.Segment(file, 0xDD, [0, 1]);
        Scan(file, 0, 63, 0, hasSecond ? [0b0000_0111, 0xFF, 0xD0, 0b0000_0111] : [0b0000_0111]);
        return [.. file, 0xFF, 0xD9];
    }

    private static List<byte> Start(byte frame)
    {
        var file = new List<byte>([0xFF, 0xD8]);
        LadenPhoto.Segment(file, 0xDB, [0, .. Enumerable.Repeat((byte)8, 64)]);
        LadenPhoto.Segment(file, frame, [8, 0, 8, 0, 16, 1, 1, 0x11, 0]);
        LadenPhoto.Segment(file, 0xC4, [0x00, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
        LadenPhoto.Segment(file, 0xC4, [0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        return file;
    }

    private static void Scan(List<byte> file, byte first, byte last, byte bits, byte[] data)
    {
        LadenPhoto.Segment(file, StartOfScan, [1, 1, 0x00, first, last, bits]);
        file.AddRange(data);
    }
}
