using System.Globalization;
using OrchardCore.Media.Core.Processing;
using OrchardCore.Media.Models;
using OrchardCore.Media.Services;
using OrchardSite.Engine.Cms.Media.Processing;

namespace OrchardSite.Engine.Cms.Media.Profiles;

internal sealed class MediaProfileService(MediaProfilesManager profiles) : IMediaProfileService
{
    public async Task<IDictionary<string, string>> GetMediaProfileCommands(string name)
    {
        var document = await profiles.GetMediaProfilesDocumentAsync();
        return document.MediaProfiles.TryGetValue(name, out var profile) ? Commands(profile) : new Dictionary<string, string>();
    }

    private static Dictionary<string, string> Commands(MediaProfile profile)
    {
        var commands = new Dictionary<string, string>();
        AddNumber(commands, PictureCommandNames.Width, profile.Width);
        AddNumber(commands, PictureCommandNames.Height, profile.Height);
        if (profile.Mode is not ResizeMode.Undefined)
        {
            commands[PictureCommandNames.Mode] = profile.Mode.ToString().ToLowerInvariant();
        }

        if (profile.Format is not Format.Undefined)
        {
            commands[PictureCommandNames.Format] = profile.Format.ToString().ToLowerInvariant();
        }

        AddNumber(commands, PictureCommandNames.Quality, profile.Quality is > 0 and < 100 ? profile.Quality : 0);
        if (!string.IsNullOrEmpty(profile.BackgroundColor))
        {
            commands[PictureCommandNames.Color] = profile.BackgroundColor;
        }

        return commands;
    }

    private static void AddNumber(Dictionary<string, string> commands, string name, int number)
    {
        if (number > 0)
        {
            commands[name] = number.ToString(CultureInfo.InvariantCulture);
        }
    }
}
