using System.Reflection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Modules.Manifest;
using OrchardSite.Engine.Tenancy.Extensions;
using OrchardSite.Engine.Tenancy.Modules.Files;

namespace OrchardCore.Modules;

/// <summary>A module that the application is made of: what its manifest says, and the files that it carries.</summary>
public class Module
{
    public const string WebRootPath = "wwwroot";
    public const string WebRoot = WebRootPath + "/";

    private readonly EmbeddedModuleFiles _files;
    private readonly Lazy<IReadOnlyList<Type>> _types;

    internal Module(string name, Assembly? assembly, ModuleAttribute moduleInfo, EmbeddedModuleFiles files, Lazy<Type[]>? assemblyTypes = null)
    {
        Name = name;
        Assembly = assembly;
        ModuleInfo = moduleInfo;
        SubPath = Application.ModulesRoot + name;
        Root = SubPath + "/";
        _files = files;
        _types = new Lazy<IReadOnlyList<Type>>(() =>
            assembly is null ? [] : ModuleTypes.Of(this, assemblyTypes?.Value ?? ModuleTypes.Of(assembly)));
        Assets = files.Paths.Select(path => new Asset(Root + path)).ToArray();
        AssetPaths = Assets.Select(asset => asset.ModuleAssetPath).ToArray();
    }

    public string Name { get; }

    /// <summary>The virtual folder of the module, with '/' at its end.</summary>
    public string Root { get; }

    /// <summary>The virtual folder of the module.</summary>
    public string SubPath { get; }

    public Assembly? Assembly { get; }

    public ModuleAttribute ModuleInfo { get; }

    public IEnumerable<Asset> Assets { get; }

    public IEnumerable<string> AssetPaths { get; }

    /// <summary>The folder of the assembly's project that holds the module; the whole project when empty.</summary>
    internal string Folder { get; init; } = string.Empty;

    /// <summary>Whether the module is the application itself.</summary>
    internal bool IsApplication { get; init; }

    /// <summary>The classes that the module is made of.</summary>
    internal IReadOnlyList<Type> Types => _types.Value;

    /// <summary>The module's files by their path in it.</summary>
    internal EmbeddedModuleFiles Files => _files;

    /// <summary>Gives a file by its path in the module.</summary>
    public IFileInfo GetFileInfo(string subpath) => _files.Get(subpath);
}
