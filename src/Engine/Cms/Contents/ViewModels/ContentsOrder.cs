namespace OrchardCore.Contents.ViewModels;

/// <summary>What the content list is ordered by.</summary>
public enum ContentsOrder
{
    Modified,
    Published,
    Created,
    Title,
}
