using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardSite.Engine.Display.Liquid.Parsing;
using OrchardSite.Engine.Tests.Tenancy;

namespace OrchardSite.Engine.Tests.Liquid;

/// <summary>Every filter, tag and block that Orchard Core has is there, but for those of features that the product does not have.</summary>
public sealed class LiquidNamesTests : IAsyncLifetime
{
    private static readonly string[] _features =
    [
        "OrchardCore.Settings", "OrchardCore.Users", "OrchardCore.Roles", "OrchardCore.Liquid", "OrchardCore.Contents", "OrchardCore.Localization",
        "OrchardCore.Taxonomies", "OrchardCore.Media", "OrchardCore.Resources", "OrchardCore.Navigation",
    ];

    private static readonly Dictionary<string, string> _leftOut = new(StringComparer.Ordinal)
    {
        ["container"] = "OrchardCore.Lists is not in the product",
        ["list_count"] = "OrchardCore.Lists is not in the product",
        ["list_items"] = "OrchardCore.Lists is not in the product",
        ["markdownify"] = "OrchardCore.Markdown is not in the product: editors write HTML",
        ["query"] = "OrchardCore.Queries is not in the product",
        ["d"] = "OrchardCore.DataLocalization is not in the product",
        ["localization_set"] = "OrchardCore.ContentLocalization is not in the product",
        ["switch_culture_url"] = "OrchardCore.ContentLocalization is not in the product, and the address that the filter makes is its own",
        ["shortcode"] = "OrchardCore.Shortcodes is not in the product",
        ["signal_url"] = "OrchardCore.Workflows is not in the product",
        ["encrypt"] = "of OrchardCore.Workflows, which is not in the product",
        ["decrypt"] = "of OrchardCore.Workflows, which is not in the product",
    };

    private SetUpTenant _tenant = null!;

    public async Task InitializeAsync() => _tenant = await SetUpTenant.CreateAsync(_features);

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    [Fact]
    public async Task Filters_OfOrchard_AreThere()
    {
        var filters = await _tenant.AskAsync<IOptions<TemplateOptions>, FilterCollection>(options => Task.FromResult(options.Value.Filters));
        Assert.Empty(Names("filters").Where(name => !filters.TryGetValue(name, out _)).Except(_leftOut.Keys));
        Assert.DoesNotContain(_leftOut.Keys, name => filters.TryGetValue(name, out _));
    }

    [Theory]
    [InlineData("tags")]
    [InlineData("blocks")]
    public async Task TagsAndBlocks_OfOrchard_AreThere(string kind)
    {
        var signature = await _tenant.AskAsync<LiquidParser, string>(parser => Task.FromResult(parser.Signature));
        Assert.Empty(Names(kind).Except(signature.Split(' ')));
    }

    private static string[] Names(string kind)
    {
        using var reader = new StreamReader(typeof(LiquidNamesTests).Assembly.GetManifestResourceStream("orchard-liquid-names.txt")!);
        var line = reader.ReadToEnd().Split('\n').Single(line => line.StartsWith(kind + ":", StringComparison.Ordinal));
        return line[(kind.Length + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
