namespace OrchardCore.Indexing.Core;

/// <summary>Names that the indexing features share.</summary>
public static class IndexingConstants
{
    /// <summary>The category of content items.</summary>
    public const string ContentsIndexSource = "Content";

    public static class Feature
    {
        public const string Area = "OrchardCore.Indexing";
        public const string Worker = "OrchardCore.Indexing.Worker";
    }
}
