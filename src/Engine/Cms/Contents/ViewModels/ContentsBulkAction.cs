namespace OrchardCore.Contents.ViewModels;

/// <summary>What may be done to several items at once.</summary>
public enum ContentsBulkAction
{
    None,
    PublishNow,
    Unpublish,
    Remove,
}
