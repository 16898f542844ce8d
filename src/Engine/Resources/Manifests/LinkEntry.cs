using OrchardSite.Engine.Resources;

namespace OrchardCore.ResourceManagement;

/// <summary>A <c>link</c> of the page's head that is not a stylesheet.</summary>
public class LinkEntry
{
    private readonly TagBuilder _tag = new("link") { TagRenderMode = TagRenderMode.SelfClosing };

    public string? Condition { get; set; }

    public bool AppendVersion { get; set; }

    public string? Rel
    {
        get => _tag.Read("rel");
        set => SetAttribute("rel", value!);
    }

    public string? Type
    {
        get => _tag.Read("type");
        set => SetAttribute("type", value!);
    }

    public string? Title
    {
        get => _tag.Read("title");
        set => SetAttribute("title", value!);
    }

    public string? Href
    {
        get => _tag.Read("href");
        set => SetAttribute("href", value!);
    }

    public string? Sizes
    {
        get => _tag.Read("sizes");
        set => SetAttribute("sizes", value!);
    }

    public LinkEntry AddAttribute(string name, string? value)
    {
        _tag.MergeAttribute(name, value);
        return this;
    }

    public LinkEntry SetAttribute(string name, string? value)
    {
        _tag.Write(name, value);
        return this;
    }

    /// <summary>Another entry that says the same.</summary>
    internal LinkEntry Copy()
    {
        var copy = new LinkEntry { Condition = Condition, AppendVersion = AppendVersion };
        copy._tag.MergeAttributes(_tag.Attributes);
        return copy;
    }

    public IHtmlContent GetTag() => Condition.Wrap(_tag);
}
