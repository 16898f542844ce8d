namespace OrchardSite.Engine.Cms.Contents.Common;

internal class DateEditorViewModel
{
    public DateTime? LocalDateTime { get; set; }
}
