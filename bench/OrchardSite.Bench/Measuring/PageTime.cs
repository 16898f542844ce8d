namespace OrchardSite.Bench;

/// <summary>How long a page takes, in milliseconds.</summary>
internal sealed record PageTime(double Median, double P95, byte[] Bytes);
