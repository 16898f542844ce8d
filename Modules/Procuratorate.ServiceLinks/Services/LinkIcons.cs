using System.Collections.Frozen;
using OrchardCore.Modules;

namespace Procuratorate.ServiceLinks.Services;

/// <summary>The icons under <c>wwwroot/vendor/bootstrap-icons</c>, read once.</summary>
public sealed class LinkIcons(IApplicationContext application)
{
    private const string ModuleName = "Procuratorate.ServiceLinks";
    private const string Folder = "wwwroot/vendor/bootstrap-icons/";
    private const string Extension = ".svg";

    private readonly Lazy<FrozenDictionary<string, LinkIcon>> _icons = new(() => Read(application.Application.GetModule(ModuleName)));

    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<LinkIcon> All => [.. _icons.Value.Values.OrderBy(icon => icon.Name, StringComparer.Ordinal)];

    /// <summary>Whether there is an icon of this name.</summary>
    public bool Has(string name) => _icons.Value.ContainsKey(name);

    /// <summary>The icon's drawing; nothing when there is no icon of this name.</summary>
    public string SvgOf(string? name) => name is not null && _icons.Value.TryGetValue(name, out var icon) ? icon.Svg : string.Empty;

    private static FrozenDictionary<string, LinkIcon> Read(Module module)
    {
        var folder = $"{module.Root}{Folder}";
        return module.AssetPaths
            .Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(Extension, StringComparison.Ordinal))
            .Select(path => path[folder.Length..^Extension.Length])
            .ToFrozenDictionary(name => name, name => new LinkIcon(name, Draw(module, name)), StringComparer.Ordinal);
    }

    private static string Draw(Module module, string name)
    {
        using var reader = new StreamReader(module.GetFileInfo($"{Folder}{name}{Extension}").CreateReadStream());
        return reader.ReadToEnd().Trim().ReplaceLineEndings(string.Empty).Replace("<svg ", "<svg aria-hidden=\"true\" focusable=\"false\" ", StringComparison.Ordinal);
    }
}
