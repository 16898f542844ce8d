namespace OrchardSite.EndToEnd.Tests.Hosting;

/// <summary>The sites that <c>seeds/tenants.json</c> names.</summary>
public static class Tenants
{
    public const string Branch = "Default";
    public const string County = "WulanhaoteCity";

    private static readonly Dictionary<string, (string Prefix, string Name)> _all = new(StringComparer.Ordinal)
    {
        [Branch] = (string.Empty, "内蒙古自治区人民检察院兴安盟分院"),
        [County] = ("wlht", "乌兰浩特市人民检察院"),
        ["AershanCity"] = ("aes", "阿尔山市人民检察院"),
        ["KeyouqianBanner"] = ("kyqq", "科尔沁右翼前旗人民检察院"),
        ["KeyouzhongBanner"] = ("kyzq", "科尔沁右翼中旗人民检察院"),
        ["ZhalaiteBanner"] = ("zltq", "扎赉特旗人民检察院"),
        ["TuquanCounty"] = ("tqx", "突泉县人民检察院"),
    };

    public static IEnumerable<string> All => _all.Keys;

    public static string PrefixOf(string tenant) => _all[tenant].Prefix;

    public static string NameOf(string tenant) => _all[tenant].Name;

    /// <summary>A tenant's address below the program's own.</summary>
    public static string PathOf(string tenant, string path = "") =>
        PrefixOf(tenant).Length == 0 ? $"/{path}" : $"/{PrefixOf(tenant)}/{path}";
}
