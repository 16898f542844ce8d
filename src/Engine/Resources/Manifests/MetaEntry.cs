using OrchardSite.Engine.Resources;

namespace OrchardCore.ResourceManagement;

/// <summary>A <c>meta</c> of the page's head.</summary>
public class MetaEntry
{
    private readonly TagBuilder _tag = new("meta") { TagRenderMode = TagRenderMode.SelfClosing };

    public MetaEntry()
    {
    }

    public MetaEntry(string? name = null, string? property = null, string? content = null, string? httpEquiv = null, string? charset = null)
    {
        Name = name;
        Property = property;
        Content = content;
        HttpEquiv = httpEquiv;
        Charset = charset;
    }

    public string? Name
    {
        get => _tag.Read("name");
        set => SetAttribute("name", value!);
    }

    public string? Property
    {
        get => _tag.Read("property");
        set => SetAttribute("property", value!);
    }

    public string? Content
    {
        get => _tag.Read("content");
        set => SetAttribute("content", value!);
    }

    public string? HttpEquiv
    {
        get => _tag.Read("http-equiv");
        set => SetAttribute("http-equiv", value!);
    }

    public string? Charset
    {
        get => _tag.Read("charset");
        set => SetAttribute("charset", value!);
    }

    internal IDictionary<string, string?> Attributes => _tag.Attributes;

    public static MetaEntry Combine(MetaEntry meta1, MetaEntry meta2, string contentSeparator)
    {
        var combined = new MetaEntry();
        foreach (var (name, value) in meta1.Attributes.Concat(meta2.Attributes))
        {
            combined.SetAttribute(name, value!);
        }

        if (!string.IsNullOrEmpty(meta1.Content) && !string.IsNullOrEmpty(meta2.Content))
        {
            combined.Content = meta1.Content + contentSeparator + meta2.Content;
        }

        return combined;
    }

    public MetaEntry AddAttribute(string name, string? value)
    {
        _tag.MergeAttribute(name, value);
        return this;
    }

    public MetaEntry SetAttribute(string name, string? value)
    {
        _tag.Write(name, value);
        return this;
    }

    public IHtmlContent GetTag() => _tag;
}
