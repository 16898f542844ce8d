namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A version is removed.</summary>
public class RemoveContentFieldContext(ContentItem contentItem, bool noActiveVersionLeft = false) : ContentFieldContextBase(contentItem)
{
    public bool NoActiveVersionLeft { get; } = noActiveVersionLeft;
}
