using System.Text.Json.Serialization;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Deployment;

/// <summary>One of the things that a plan exports, with its options.</summary>
public abstract class DeploymentStep
{
    public string Id { get; set; } = null!;

    /// <summary>Which kind of step it is.</summary>
    public string Name { get; set; } = null!;

    [JsonIgnore]
    public LocalizedString Category { get; set; } = null!;
}
