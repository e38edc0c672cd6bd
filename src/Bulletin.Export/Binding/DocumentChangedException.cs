namespace Bulletin.Export.Binding;

/// <summary>What shall be written is not what was read: somebody saved a document while it was bound.</summary>
/// <param name="document">What it is called.</param>
public sealed class DocumentChangedException(string document) : Exception($"\"{document}\" changed while it was bound")
{
    public string Document { get; } = document;
}
