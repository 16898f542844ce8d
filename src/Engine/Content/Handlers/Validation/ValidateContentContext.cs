namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An item is checked; a failure stops what was to be done with it.</summary>
public class ValidateContentContext(ContentItem contentItem) : ContentContextBase(contentItem)
{
    public ContentValidateResult ContentValidateResult { get; } = new();
}
