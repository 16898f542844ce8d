using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Media.Processing.Tokens;

/// <summary>Takes the key from the site's settings; before there is one, addresses are signed with a key that nobody keeps.</summary>
internal sealed class MediaTokenOptionsConfiguration(ISiteService siteService) : IConfigureOptions<MediaTokenOptions>
{
    public void Configure(MediaTokenOptions options) =>
        options.HashKey = siteService.GetSettings<MediaTokenSettings>().HashKey ?? RandomNumberGenerator.GetBytes(64);
}
