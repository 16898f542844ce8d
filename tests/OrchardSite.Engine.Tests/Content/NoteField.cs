using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Tests.Content;

public class NoteField : ContentField
{
    public string? Text { get; set; }
}
