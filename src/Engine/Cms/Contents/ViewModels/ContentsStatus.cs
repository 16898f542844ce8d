namespace OrchardCore.Contents.ViewModels;

/// <summary>Which versions the content list shows.</summary>
public enum ContentsStatus
{
    Draft,
    Published,
    AllVersions,
    Latest,
    Owner,
}
