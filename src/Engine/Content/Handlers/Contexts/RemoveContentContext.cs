namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A version is removed; a handler may call it off.</summary>
public class RemoveContentContext : ContentContextBase
{
    internal RemoveContentContext(ContentItem contentItem, bool noActiveVersionLeft = false)
        : base(contentItem)
    {
        NoActiveVersionLeft = noActiveVersionLeft;
    }

    /// <summary>Whether neither a draft nor a public version of the item remains.</summary>
    public bool NoActiveVersionLeft { get; }

    public bool Cancel { get; set; }
}
