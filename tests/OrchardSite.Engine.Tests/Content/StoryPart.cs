using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Tests.Content;

public class StoryPart : ContentPart
{
    public string? Text { get; set; }

    public bool Pinned { get; set; }
}
