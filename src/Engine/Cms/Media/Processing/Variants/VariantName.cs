using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.FileStorage;

namespace OrchardSite.Engine.Cms.Media.Processing.Variants;

/// <summary>Names the file of a variant after the original's version and what was asked for, so that a changed original never meets its old variants.</summary>
internal static class VariantName
{
    public static string Of(IFileStoreEntry original, PictureCommands commands, string extension)
    {
        var asked = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{commands.Width}x{commands.Height} {commands.Mode} {commands.Anchor?.X},{commands.Anchor?.Y} {commands.Color} {commands.Quality}");
        return $"{VersionOf(original)}-{WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.UTF8.GetBytes(asked)).AsSpan(0, 12))}{extension}";
    }

    /// <summary>Names what a file holds now; another as soon as it is written again.</summary>
    public static string VersionOf(IFileStoreEntry entry) => $"{entry.LastModifiedUtc.Ticks ^ (entry.Length << 40):x}";
}
