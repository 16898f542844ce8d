using Microsoft.AspNetCore.Html;

namespace OrchardCore.Indexing;

/// <summary>What an index is told about one record: named values with their kinds.</summary>
public class DocumentIndex(string id)
{
    public List<DocumentIndexEntry> Entries { get; } = [];

    public string Id { get; } = id;

    public void Set(string name, string? value, DocumentIndexOptions options) => Add(name, value, Types.Text, options);

    public void Set(string name, IHtmlContent? value, DocumentIndexOptions options) => Add(name, value, Types.Text, options);

    public void Set(string name, DateTimeOffset? value, DocumentIndexOptions options) => Add(name, value, Types.DateTime, options);

    public void Set(string name, int? value, DocumentIndexOptions options) => Add(name, value, Types.Integer, options);

    public void Set(string name, bool? value, DocumentIndexOptions options) => Add(name, value, Types.Boolean, options);

    public void Set(string name, double? value, DocumentIndexOptions options) => Add(name, value, Types.Number, options);

    public void Set(string name, decimal? value, DocumentIndexOptions options) => Add(name, value, Types.Number, options);

    private void Add(string name, object? value, Types type, DocumentIndexOptions options) =>
        Entries.Add(new DocumentIndexEntry(name, value, type, options));

    public enum Types
    {
        Integer = 0,
        Text = 1,
        DateTime = 2,
        Boolean = 3,
        Number = 4,
        GeoPoint = 5,
        Complex = 6,
        Vector = 7,
    }

    /// <summary>One value of a record; a name may have several.</summary>
    public class DocumentIndexEntry(string name, object? value, Types type, DocumentIndexOptions options)
    {
        public string Name { get; } = name;

        public object? Value { get; } = value;

        public Types Type { get; } = type;

        public DocumentIndexOptions Options { get; } = options;
    }
}
