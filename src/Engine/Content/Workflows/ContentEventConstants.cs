namespace OrchardCore.ContentManagement.Workflows;

/// <summary>The names of what a content event hands to a workflow.</summary>
public static class ContentEventConstants
{
    public const string ContentItemInputKey = "ContentItem";
    public const string ContentEventInputKey = "ContentEvent";
    public const string UserActionInputKey = "UserAction";
}
