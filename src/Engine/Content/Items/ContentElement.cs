using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OrchardSite.Engine.Content.Items;

namespace OrchardCore.ContentManagement;

/// <summary>
/// A piece of content over its JSON. The JSON is what is stored; typed elements are views of parts of it,
/// made when first asked for and kept, and written back by applying them.
/// </summary>
public class ContentElement : IContent
{
    private Dictionary<string, ContentElement>? _elements;
    private JsonObject _data;
    private JsonView? _content;

    protected internal ContentElement()
        : this([])
    {
    }

    protected internal ContentElement(JsonObject data) => _data = data;

    /// <summary>The JSON, for dynamic access.</summary>
    [JsonIgnore]
    public dynamic Content => _content ??= new JsonView(_data);

    [JsonIgnore]
    public ContentItem ContentItem { get; set; } = null!;

    /// <summary>The typed views made so far, by name.</summary>
    [JsonIgnore]
    protected internal Dictionary<string, ContentElement> Elements => _elements ??= [];

    /// <summary>The stored form; replacing it drops every view of the old one.</summary>
    [JsonIgnore]
    internal JsonObject Data
    {
        get => _data;
        set
        {
            _data = value;
            _content = null;
            _elements = null;
        }
    }

    public bool Has(string name) => _data.ContainsKey(name);
}
