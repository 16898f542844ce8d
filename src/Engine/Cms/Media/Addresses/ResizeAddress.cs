using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardSite.Engine.Cms.Media.Processing;

namespace OrchardSite.Engine.Cms.Media.Addresses;

/// <summary>Builds the signed address of a picture in another size; later commands take the place of earlier ones.</summary>
internal sealed class ResizeAddress(string path, IDictionary<string, string>? profile = null)
{
    private readonly Dictionary<string, string?> _commands = (profile ?? new Dictionary<string, string>())
        .ToDictionary(command => command.Key, command => (string?)command.Value);

    public ResizeAddress With(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _commands[name] = value;
        }

        return this;
    }

    public ResizeAddress With(string name, int? value) => With(name, value?.ToString(CultureInfo.InvariantCulture));

    public ResizeAddress With(Anchor? anchor) =>
        With(PictureCommandNames.Anchor, anchor is null ? null : string.Create(CultureInfo.InvariantCulture, $"{anchor.X:0.####},{anchor.Y:0.####}"));

    public string Sign(IMediaTokenService tokens, MediaOptions options)
    {
        var ordered = PictureCommandNames.Signed
            .Where(_commands.ContainsKey)
            .Select(name => new KeyValuePair<string, string?>(name, _commands[name]));
        var address = QueryHelpers.AddQueryString(path, ordered);

        return options.UseTokenizedQueryString ? tokens.AddTokenToPath(address) : address;
    }
}
