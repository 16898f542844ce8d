namespace OrchardSite.Engine.Cms.Contents.Common;

internal class OwnerEditorViewModel
{
    public string? OwnerName { get; set; }
}
