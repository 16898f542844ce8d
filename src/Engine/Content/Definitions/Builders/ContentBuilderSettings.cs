using System.Text.Json;
using System.Text.Json.Settings;
using OrchardSite.Engine.Content.Definitions;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>How settings are written and merged.</summary>
public static class ContentBuilderSettings
{
    /// <summary>New values replace old ones, null included; arrays become the union of both.</summary>
    public static readonly JsonMergeSettings JsonMergeSettings = new()
    {
        MergeArrayHandling = MergeArrayHandling.Union,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    /// <summary>Leaves out what has the value that a new instance has.</summary>
    public static readonly JsonSerializerOptions IgnoreDefaultValuesSerializer = new(JOptions.Default)
    {
        TypeInfoResolver = DefaultsOmitted.Resolver,
    };
}
