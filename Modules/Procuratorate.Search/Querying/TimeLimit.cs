using System.Diagnostics;
using Lucene.Net.Util;

namespace Procuratorate.Search.Querying;

/// <summary>The milliseconds since it was made, as a limiting collector asks for them.</summary>
internal sealed class TimeLimit : Counter
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public override long Value => _watch.ElapsedMilliseconds;

    public override long AddAndGet(long delta) => Value;
}
