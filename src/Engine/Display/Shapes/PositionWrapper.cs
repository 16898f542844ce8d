using System.Text.Encodings.Web;

namespace OrchardCore.DisplayManagement;

/// <summary>Gives a place to content that has none of its own: strings, HTML, shapes that are not positioned.</summary>
public sealed class PositionWrapper : IHtmlContent, IPositioned, IShape
{
    private readonly IHtmlContent _content;
    private Dictionary<string, string>? _attributes;
    private Dictionary<string, object?>? _properties;
    private List<string>? _classes;

    private PositionWrapper(IHtmlContent content, string? position)
    {
        _content = content;
        Position = position ?? string.Empty;
        Metadata = new ShapeMetadata { Position = position };
    }

    public string Position { get; set; }

    public string? Id { get; set; }

    public string? TagName { get; set; }

    public ShapeMetadata Metadata { get; set; }

    public IDictionary<string, string> Attributes => _attributes ??= [];

    public IList<string> Classes => _classes ??= [];

    public IDictionary<string, object?> Properties => _properties ??= [];

    public IReadOnlyList<IPositioned> Items => [];

    public static IPositioned? TryWrap(object value, string? position)
    {
        switch (value)
        {
            case IPositioned positioned:
                if (position is not null)
                {
                    positioned.Position = position;
                }

                return positioned;
            case IHtmlContent html:
                return new PositionWrapper(html, position);
            case string text:
                return new PositionWrapper(new PlainText(text), position);
            default:
                return null;
        }
    }

    public static IHtmlContent UnWrap(PositionWrapper wrapper) => wrapper._content;

    public ValueTask<IShape> AddAsync(object? item, string? position)
        => throw new NotSupportedException("Content that is already rendered has no children.");

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => _content.WriteTo(writer, encoder);
}
