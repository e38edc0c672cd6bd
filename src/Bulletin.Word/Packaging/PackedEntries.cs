namespace Bulletin.Word.Packaging;

/// <summary>
/// The entries that one package after another has in common, those of the template, deflated once. Not for two packages at a time.
/// </summary>
public sealed class PackedEntries
{
    private readonly Dictionary<string, (byte[] Bytes, CanonicalZip.Packed Packed)> _known = new(StringComparer.Ordinal);

    internal CanonicalZip.Packed Pack(PackageEntry entry)
    {
        if (CanonicalZip.IsCompressed(entry.Name)) return CanonicalZip.Pack(entry);
        if (_known.TryGetValue(entry.Name, out var known) && known.Bytes.AsSpan().SequenceEqual(entry.Bytes)) return known.Packed;
        var packed = CanonicalZip.Pack(entry);
        _known[entry.Name] = (entry.Bytes, packed);
        return packed;
    }
}
