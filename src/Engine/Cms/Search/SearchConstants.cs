namespace OrchardCore.Search;

/// <summary>Names that the search's parts share.</summary>
public static class SearchConstants
{
    public const string SearchSettingsGroupId = "search";
}
