namespace OrchardSite.Engine.Cms.ContentFields.ViewModels.Pickers;

/// <summary>An item in a picker, as the page and the search's JSON have it.</summary>
internal sealed record ContentPickerEntry(string Id, string DisplayText, bool HasPublished, bool IsEditable, bool IsViewable)
{
    public bool IsClickable => IsEditable || IsViewable;
}
