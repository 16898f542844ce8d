using System.Text.Json.Nodes;

namespace Procuratorate.News.Upgrades;

/// <summary>Stored as long as a site is to get what the recipe of sites has gained; a process that ends meanwhile finds it at its next start.</summary>
public sealed class PendingUpgrade
{
    public long Id { get; set; }

    /// <summary>What was chosen when the upgrade began, so that it goes on with the same; null when it has not begun.</summary>
    public JsonArray? Steps { get; set; }
}
