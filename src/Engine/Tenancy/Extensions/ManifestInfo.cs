using OrchardCore.Environment.Extensions;
using OrchardCore.Modules.Manifest;

namespace OrchardSite.Engine.Tenancy.Extensions;

/// <summary>What an extension's manifest says.</summary>
internal sealed class ManifestInfo(ModuleAttribute moduleInfo) : IManifestInfo
{
    public bool Exists => moduleInfo.Exists;

    public string Name => string.IsNullOrEmpty(moduleInfo.Name) ? moduleInfo.Id : moduleInfo.Name;

    public string Description => moduleInfo.Description;

    public string Type => moduleInfo.Type;

    public string Author => moduleInfo.Author;

    public string Website => moduleInfo.Website;

    public string Version => moduleInfo.Version;

    public IEnumerable<string> Tags => moduleInfo.Tags;

    public ModuleAttribute ModuleInfo => moduleInfo;
}
