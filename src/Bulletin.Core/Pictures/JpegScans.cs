using System.Buffers.Binary;

namespace Bulletin.Core.Pictures;

/// <summary>Keeps account of what the scans of a JPEG bring, by their headers and restart markers; nothing is decoded.</summary>
internal sealed class JpegScans
{
    private const ulong AllCoefficients = ulong.MaxValue;

    private readonly List<Component> _components = [];
    private bool _isProgressive, _isShort;
    private int _width, _height, _mostAcross, _mostDown;
    private long _expectedRestarts;

    /// <summary>Units between restart markers (ITU-T T.81 B.2.4.4); 0: there are none.</summary>
    public int Interval { get; set; }

    /// <summary>Whether all components came, in all their coefficients (G.1.1), and no restart marker is missing.</summary>
    public bool AreWhole => !_isShort && _components.TrueForAll(component => component.Come == AllCoefficients);

    private sealed record Component(byte Id, int Across, int Down)
    {
        /// <summary>A bit for each coefficient that came to its last bit.</summary>
        public ulong Come { get; set; }
    }

    /// <param name="content">Of the frame header (B.2.2), long enough to have been read.</param>
    public void SetFrame(int marker, ReadOnlySpan<byte> content)
    {
        _isProgressive = marker == 0xC2;
        _height = BinaryPrimitives.ReadUInt16BigEndian(content[1..]);
        _width = BinaryPrimitives.ReadUInt16BigEndian(content[3..]);
        for (var at = 6; at + 3 <= content.Length && _components.Count < content[5]; at += 3)
        {
            var component = new Component(content[at], Math.Max(1, content[at + 1] >> 4), Math.Max(1, content[at + 1] & 15));
            _mostAcross = Math.Max(_mostAcross, component.Across);
            _mostDown = Math.Max(_mostDown, component.Down);
            _components.Add(component);
        }
    }

    /// <param name="content">Of the scan header (B.2.3); one that is broken brings nothing.</param>
    public void Begin(ReadOnlySpan<byte> content)
    {
        _expectedRestarts = 0;
        if (content.IsEmpty || content.Length < 4 + 2 * content[0]) return;
        var count = content[0];
        var scanned = new List<Component>();
        for (var i = 0; i < count; i++)
        {
            var id = content[1 + 2 * i];
            if (_components.Find(component => component.Id == id) is { } component) scanned.Add(component);
        }
        if (scanned.Count == 0) return;
        var bits =
            _isProgressive ? Coefficients(content[1 + 2 * count], content[2 + 2 * count], content[3 + 2 * count] & 15) : AllCoefficients;
        foreach (var component in scanned) component.Come |= bits;
        if (Interval > 0) _expectedRestarts = (Units(scanned) - 1) / Interval;
    }

    public void End(int restarts, int length) => _isShort |= restarts < _expectedRestarts || length == 0;

    private static ulong Coefficients(int first, int last, int lowestBit) =>
        lowestBit != 0 || first > last || last > 63 ? 0 : (AllCoefficients >> (63 - last)) & (AllCoefficients << first);

    /// <summary>Minimum coded units (A.2): blocks where a component comes alone, else groups of them.</summary>
    private long Units(List<Component> scanned)
    {
        if (scanned.Count > 1) return Up(_width, 8 * _mostAcross) * Up(_height, 8 * _mostDown);
        var only = scanned[0];
        return Up(Up(_width * (long)only.Across, _mostAcross), 8) * Up(Up(_height * (long)only.Down, _mostDown), 8);
    }

    private static long Up(long value, int by) => (value + by - 1) / by;
}
