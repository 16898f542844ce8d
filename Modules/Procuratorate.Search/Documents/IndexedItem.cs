using Lucene.Net.Documents;
using Microsoft.AspNetCore.Html;
using OrchardCore.Contents.Indexing;
using OrchardCore.Indexing;
using Procuratorate.Search.Words;

namespace Procuratorate.Search.Documents;

/// <summary>
/// An item as the search knows it, read from the values that parts and fields gave. What a value is for is told by the end
/// of its name, so that a type is found as soon as its parts name their values alike: <c>.Summary</c>, <c>.Keywords</c>,
/// <c>.Date</c> (as shown), <c>.Column.Ids</c>, <c>.Path</c> or <c>.Url</c> (where a hit leads); any other HTML is part of the body, and any other text a fact.
/// </summary>
internal sealed class IndexedItem
{
    /// <summary>Characters of a body that are kept and searched.</summary>
    private const int LongestBody = 100_000;

    /// <summary>Characters of facts that are searched, the texts of attachments among them.</summary>
    private const int LongestFacts = 400_000;

    private static readonly FieldType _searchedOnly = new(TextField.TYPE_NOT_STORED);

    private readonly List<string> _columns = [];
    private readonly List<string> _body = [];
    private readonly List<string> _facts = [];
    private string? _mainColumn;
    private string _id = string.Empty;
    private string _type = string.Empty;
    private string _title = string.Empty;
    private string _summary = string.Empty;
    private string _keywords = string.Empty;
    private string? _path;
    private DateTime? _date;

    public static IndexedItem Read(DocumentIndex document, TimeSpan offset)
    {
        var item = new IndexedItem { _id = document.Id };
        foreach (var entry in document.Entries)
        {
            item.Take(entry);
        }

        item._date ??= PublishedUtc(document)?.DateTime + offset;
        return item;
    }

    public static DateTimeOffset? PublishedUtc(DocumentIndex document) => document.Entries
        .FirstOrDefault(entry => entry.Name == ContentIndexingConstants.PublishedUtcKey)?.Value as DateTimeOffset?;

    public Document ToDocument()
    {
        var document = new Document
        {
            new StringField(IndexFields.Id, _id, Field.Store.YES),
            new StringField(IndexFields.Type, _type, Field.Store.YES),
            new StoredField(IndexFields.TitleText, _title),
            new StoredField(IndexFields.SummaryText, _summary),
            Searched(IndexFields.Title, _title),
            Searched(IndexFields.TitleLetters, _title),
            Searched(IndexFields.Keywords, _keywords),
            Searched(IndexFields.Summary, _summary),
        };

        var body = string.Join(' ', _body);
        body = body.Length > LongestBody ? body[..LongestBody] : body;
        document.Add(new StoredField(IndexFields.BodyText, body));
        document.Add(Searched(IndexFields.Body, body));
        var facts = string.Join(' ', _facts);
        document.Add(Searched(IndexFields.Facts, facts.Length > LongestFacts ? facts[..LongestFacts] : facts));

        if (_path is not null)
        {
            document.Add(new StoredField(IndexFields.Path, _path));
        }

        if (_mainColumn is not null)
        {
            document.Add(new StoredField(IndexFields.MainColumn, _mainColumn));
        }

        foreach (var column in _columns.Distinct(StringComparer.Ordinal))
        {
            document.Add(new StringField(IndexFields.Column, column, Field.Store.NO));
        }

        var ticks = _date?.Ticks ?? 0;
        document.Add(new Int64Field(IndexFields.Date, ticks, Field.Store.YES));
        document.Add(new NumericDocValuesField(IndexFields.Date, ticks));
        return document;
    }

    private void Take(DocumentIndex.DocumentIndexEntry entry)
    {
        switch (entry.Name)
        {
            case ContentIndexingConstants.ContentTypeKey:
                _type = Text(entry);
                break;
            case ContentIndexingConstants.DisplayTextKey:
                _title = Text(entry);
                break;
            case var name when !name.StartsWith("Content.", StringComparison.Ordinal) && name is not (ContentIndexingConstants.ContentItemIdKey or ContentIndexingConstants.ContentItemVersionIdKey):
                TakeByEnd(entry);
                break;
        }
    }

    private void TakeByEnd(DocumentIndex.DocumentIndexEntry entry)
    {
        switch (entry.Name)
        {
            case var name when Ends(name, ".Column.Ids"):
                _mainColumn ??= Text(entry);
                _columns.Add(Text(entry));
                break;
            case var name when Ends(name, ".Column.Ids.Inherited"):
                _columns.Add(Text(entry));
                break;
            case var name when Ends(name, ".Path") || Ends(name, ".Url"):
                _path = Text(entry);
                break;
            case var name when Ends(name, ".Date"):
                _date = (entry.Value as DateTimeOffset?)?.DateTime ?? _date;
                break;
            case var name when Ends(name, ".Summary"):
                _summary = Text(entry);
                break;
            case var name when Ends(name, ".Keywords"):
                _keywords = $"{_keywords} {Text(entry)}".Trim();
                break;
            case var name when IsWords(entry) && name != "TitlePart":
                (entry.Options.HasFlag(DocumentIndexOptions.Sanitize) ? _body : _facts).Add(Text(entry));
                break;
        }
    }

    private static bool IsWords(DocumentIndex.DocumentIndexEntry entry) =>
        entry.Type == DocumentIndex.Types.Text && !entry.Options.HasFlag(DocumentIndexOptions.Keyword) && entry.Value is not null;

    private static string Text(DocumentIndex.DocumentIndexEntry entry)
    {
        var text = entry.Value switch
        {
            IHtmlContent html => Write(html),
            { } value => value.ToString() ?? string.Empty,
            null => string.Empty,
        };
        return entry.Options.HasFlag(DocumentIndexOptions.Sanitize) ? PlainText.OfHtml(text) : PlainText.OnOneLine(text);
    }

    private static string Write(IHtmlContent html)
    {
        using var writer = new StringWriter();
        html.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return writer.ToString();
    }

    private static Field Searched(string name, string text) => new(name, TextFolding.Fold(text), _searchedOnly);

    private static bool Ends(string name, string end) => name.EndsWith(end, StringComparison.Ordinal);
}
