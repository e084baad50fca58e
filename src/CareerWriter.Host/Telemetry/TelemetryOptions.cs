namespace CareerWriter.Host.Telemetry;

/// <summary>Settings of measurements: section <c>Telemetry</c>.</summary>
internal sealed class TelemetryOptions
{
    /// <summary>Where metrics and traces are sent by OTLP over HTTP (<c>http://localhost:4318</c>); null: nowhere.</summary>
    public Uri? Endpoint { get; init; }
}
