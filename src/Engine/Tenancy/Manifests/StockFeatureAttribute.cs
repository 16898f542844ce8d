using OrchardCore.Modules.Manifest;

namespace OrchardSite.Engine.Tenancy.Manifests;

/// <summary>Declares a further feature of a <see cref="StockModuleAttribute">stock module</see>.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
internal sealed class StockFeatureAttribute : FeatureAttribute
{
    public StockFeatureAttribute(string id)
    {
        Id = id;
        Name = id;
    }

    /// <summary>The id of the module that the feature belongs to.</summary>
    public string Module { get; set; } = string.Empty;
}
