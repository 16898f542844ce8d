namespace OrchardSite.Engine.Resources;

internal static class TagAttributes
{
    public static string? Read(this TagBuilder tag, string name) => tag.Attributes.TryGetValue(name, out var value) ? value : null;

    public static void Write(this TagBuilder tag, string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            tag.Attributes.Remove(name);
        }
        else
        {
            tag.Attributes[name] = value;
        }
    }

    /// <summary>Puts a tag into the conditional comment of old browsers, when there is a condition.</summary>
    public static IHtmlContent Wrap(this string? condition, IHtmlContent tag)
        => string.IsNullOrEmpty(condition)
            ? tag
            : new HtmlContentBuilder().AppendHtml($"<!--[if {condition}]>").AppendHtml(tag).AppendHtml("<![endif]-->");
}
