namespace Procuratorate.Cases.Models;

/// <summary>级别: what weight a published case has.</summary>
public static class CaseLevels
{
    /// <summary>典型案例: shows how the law is applied.</summary>
    public const string Typical = "Typical";

    /// <summary>指导性案例: courts and procuratorates follow it in like cases.</summary>
    public const string Guiding = "Guiding";

    public static IReadOnlyList<string> All { get; } = [Typical, Guiding];
}
